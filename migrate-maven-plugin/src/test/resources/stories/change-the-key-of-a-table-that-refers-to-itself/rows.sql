INSERT INTO nodes (id, number, parent) VALUES (1, 2, NULL), (2, 1, 1), (3, 7, 2);
