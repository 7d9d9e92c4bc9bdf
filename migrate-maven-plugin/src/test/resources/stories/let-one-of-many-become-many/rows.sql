INSERT INTO tag (id) VALUES (1);
INSERT INTO post (id, tag_id) VALUES (1, 1), (2, NULL);
