INSERT INTO accounts (id, owner, note) VALUES (1, 'a', 'x'), (2, 'b', NULL), (3, 'c', 'z');
INSERT INTO savings (id, interest_rate) VALUES (2, 1.5), (3, 2.5);
INSERT INTO deposits (id, months) VALUES (3, 12);
