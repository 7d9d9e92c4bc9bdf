INSERT INTO accounts (id, dtype, owner, interest_rate) VALUES (1, 'Savings', 'Ada', 1.5);
