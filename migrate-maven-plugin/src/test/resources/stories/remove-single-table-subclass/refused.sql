INSERT INTO accounts (id, dtype, owner) VALUES (2, 'Checking', 'Grace');
