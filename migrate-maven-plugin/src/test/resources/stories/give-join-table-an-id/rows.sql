INSERT INTO tag (id) VALUES (1), (2);
INSERT INTO post (id) VALUES (1);
INSERT INTO post_tag (post_id, tag_id) VALUES (1, 1), (1, 2);
