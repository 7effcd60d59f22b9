/*
 * Sessions by name in place of a walk over all: an array in the order of the
 * names, which doubles when it is full. MIT licensed.
 */
static struct luo_sorted {
	struct luo_session **at;
	size_t used;
	size_t room;
} luo_sorted[2];

static struct luo_sorted *luo_sorted_of(struct luo_session_header *sh)
{
	return &luo_sorted[sh == &luo_session_global.outgoing];
}

/* The first place whose name is not before this one. */
static size_t luo_sorted_place(struct luo_sorted *all, const char *name)
{
	size_t low = 0, high = all->used;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (strncmp(all->at[middle]->name, name, LIVEUPDATE_SESSION_NAME_LENGTH) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static struct luo_session *luo_index_find(struct luo_session_header *sh, const char *name)
{
	struct luo_sorted *all = luo_sorted_of(sh);
	size_t place = luo_sorted_place(all, name);

	if (place == all->used)
		return NULL;
	if (strncmp(all->at[place]->name, name, LIVEUPDATE_SESSION_NAME_LENGTH) != 0)
		return NULL;
	return all->at[place];
}

static int luo_index_add(struct luo_session_header *sh, struct luo_session *session)
{
	struct luo_sorted *all = luo_sorted_of(sh);
	size_t place;

	if (all->used == all->room) {
		size_t room = all->room ? 2 * all->room : 64;
		struct luo_session **at = kvmalloc_array(room, sizeof(*at), GFP_KERNEL);

		if (!at)
			return -ENOMEM;
		memcpy(at, all->at, all->used * sizeof(*at));
		kvfree(all->at);
		all->at = at;
		all->room = room;
	}
	place = luo_sorted_place(all, session->name);
	memmove(&all->at[place + 1], &all->at[place], (all->used - place) * sizeof(*all->at));
	all->at[place] = session;
	all->used++;
	return 0;
}

static void luo_index_remove(struct luo_session_header *sh, struct luo_session *session)
{
	struct luo_sorted *all = luo_sorted_of(sh);
	size_t place = luo_sorted_place(all, session->name);

	all->used--;
	memmove(&all->at[place], &all->at[place + 1], (all->used - place) * sizeof(*all->at));
}
