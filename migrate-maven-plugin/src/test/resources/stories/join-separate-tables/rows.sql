INSERT INTO accounts (id, owner, note) VALUES (1, 'a', 'x');
INSERT INTO savings (id, owner, note, interest_rate) VALUES (2, 'b', NULL, 1.5);
INSERT INTO deposits (id, owner, note, interest_rate, months) VALUES (3, 'c', 'z', 2.5, 12);
