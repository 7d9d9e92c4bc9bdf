INSERT INTO drafts (id, title) VALUES (1, 'a draft');
INSERT INTO posts (id, title, body) VALUES (2, 'a post', 'text');
