INSERT INTO orders (id, customer_id) VALUES (8, 99);
