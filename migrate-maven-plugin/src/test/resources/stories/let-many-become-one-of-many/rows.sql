INSERT INTO tag (id) VALUES (1);
INSERT INTO post (id) VALUES (1), (2);
INSERT INTO post_tags (post_id, tags_id) VALUES (1, 1);
