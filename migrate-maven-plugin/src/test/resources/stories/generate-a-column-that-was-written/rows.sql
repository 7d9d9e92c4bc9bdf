INSERT INTO customers (id, quantity, price, total) VALUES (1, 2, 3, 7);
