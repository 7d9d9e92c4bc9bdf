INSERT INTO customers (id, quantity, price) VALUES (1, 2, 3);
