/*
 * Sessions by name in place of a walk over all: a fixed number of buckets,
 * chosen by a hash of the name. MIT licensed; a member of struct luo_session
 * links those of one bucket.
 */
#define LUO_BUCKETS 1024

static struct hlist_head luo_buckets[2][LUO_BUCKETS];

static struct hlist_head *luo_bucket_of(struct luo_session_header *sh, const char *name)
{
	size_t length = strnlen(name, LIVEUPDATE_SESSION_NAME_LENGTH);
	u32 hash = full_name_hash(NULL, name, length);

	return &luo_buckets[sh == &luo_session_global.outgoing][hash % LUO_BUCKETS];
}

static struct luo_session *luo_index_find(struct luo_session_header *sh, const char *name)
{
	struct luo_session *one;

	hlist_for_each_entry(one, luo_bucket_of(sh, name), bucket)
		if (strncmp(one->name, name, LIVEUPDATE_SESSION_NAME_LENGTH) == 0)
			return one;
	return NULL;
}

static int luo_index_add(struct luo_session_header *sh, struct luo_session *session)
{
	hlist_add_head(&session->bucket, luo_bucket_of(sh, session->name));
	return 0;
}

static void luo_index_remove(struct luo_session_header *sh, struct luo_session *session)
{
	hlist_del(&session->bucket);
}
