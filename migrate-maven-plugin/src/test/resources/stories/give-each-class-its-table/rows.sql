INSERT INTO accounts (id, dtype, owner, interest_rate) VALUES (1, 'Account', 'a', NULL), (2, 'Savings', 'b', 1.5);
