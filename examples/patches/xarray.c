/*
 * Sessions by name in place of a walk over all: an XArray by a hash of the
 * name. MIT licensed; a member of struct luo_session leads to the next one of
 * the same hash.
 */
static struct xarray luo_hashes[2] = {
	XARRAY_INIT(luo_hashes[0], 0),
	XARRAY_INIT(luo_hashes[1], 0),
};

static struct xarray *luo_hashes_of(struct luo_session_header *sh)
{
	return &luo_hashes[sh == &luo_session_global.outgoing];
}

static unsigned long luo_hash_of(const char *name)
{
	return full_name_hash(NULL, name, strnlen(name, LIVEUPDATE_SESSION_NAME_LENGTH));
}

static struct luo_session *luo_index_find(struct luo_session_header *sh, const char *name)
{
	struct luo_session *one = xa_load(luo_hashes_of(sh), luo_hash_of(name));

	while (one && strncmp(one->name, name, LIVEUPDATE_SESSION_NAME_LENGTH) != 0)
		one = one->same_hash;
	return one;
}

static int luo_index_add(struct luo_session_header *sh, struct luo_session *session)
{
	struct xarray *all = luo_hashes_of(sh);
	unsigned long hash = luo_hash_of(session->name);

	session->same_hash = xa_load(all, hash);
	return xa_err(xa_store(all, hash, session, GFP_KERNEL));
}

static void luo_index_remove(struct luo_session_header *sh, struct luo_session *session)
{
	struct xarray *all = luo_hashes_of(sh);
	unsigned long hash = luo_hash_of(session->name);
	struct luo_session *one = xa_load(all, hash);

	if (one == session) {
		/* What takes no memory cannot fail: the entry is there. */
		if (session->same_hash)
			xa_store(all, hash, session->same_hash, GFP_KERNEL);
		else
			xa_erase(all, hash);
		return;
	}
	while (one->same_hash != session)
		one = one->same_hash;
	one->same_hash = session->same_hash;
}
