INSERT INTO accounts (id, dtype, owner, rate) VALUES (1, 'Savings', 'Ada', 1.5);
