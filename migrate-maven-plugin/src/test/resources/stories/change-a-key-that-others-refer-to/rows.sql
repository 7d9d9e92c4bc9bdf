INSERT INTO products VALUES (1, 'a');
INSERT INTO orders (id, product_id) VALUES (1, 1);
