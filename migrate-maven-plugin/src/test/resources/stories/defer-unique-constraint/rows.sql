INSERT INTO customers VALUES (1, 1), (2, 2);
