/*
 * Sessions by name in place of a walk over all: a red-black tree in the order
 * of the names. MIT licensed; a member of struct luo_session is the node.
 */
static struct rb_root luo_trees[2];

static struct rb_root *luo_tree_of(struct luo_session_header *sh)
{
	return &luo_trees[sh == &luo_session_global.outgoing];
}

static int luo_tree_compare(struct rb_node *node, const char *name)
{
	struct luo_session *one = rb_entry(node, struct luo_session, node);

	return strncmp(name, one->name, LIVEUPDATE_SESSION_NAME_LENGTH);
}

static struct luo_session *luo_index_find(struct luo_session_header *sh, const char *name)
{
	struct rb_node *at = luo_tree_of(sh)->rb_node;

	while (at) {
		int side = luo_tree_compare(at, name);

		if (side == 0)
			return rb_entry(at, struct luo_session, node);
		at = side < 0 ? at->rb_left : at->rb_right;
	}
	return NULL;
}

static int luo_index_add(struct luo_session_header *sh, struct luo_session *session)
{
	struct rb_root *root = luo_tree_of(sh);
	struct rb_node **place = &root->rb_node, *above = NULL;

	while (*place) {
		above = *place;
		place = luo_tree_compare(above, session->name) < 0 ? &above->rb_left : &above->rb_right;
	}
	rb_link_node(&session->node, above, place);
	rb_insert_color(&session->node, root);
	return 0;
}

static void luo_index_remove(struct luo_session_header *sh, struct luo_session *session)
{
	rb_erase(&session->node, luo_tree_of(sh));
}
