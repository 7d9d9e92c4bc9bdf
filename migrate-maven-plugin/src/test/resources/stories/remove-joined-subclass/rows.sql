INSERT INTO accounts (id, owner) VALUES (1, 'a'), (2, 'b');
INSERT INTO savings (id, interest_rate) VALUES (2, 1.5);
