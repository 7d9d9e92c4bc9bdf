INSERT INTO parents (id, name) VALUES (1, 'p');
INSERT INTO children (id, parent_id) VALUES (2, 1);
