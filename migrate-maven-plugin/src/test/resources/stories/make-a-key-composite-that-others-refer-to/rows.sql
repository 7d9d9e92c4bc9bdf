INSERT INTO products (id, code, edition) VALUES (1, 'a', 1), (2, 'a', 2);
INSERT INTO orders (id, product_id) VALUES (1, 1), (2, 2), (3, NULL);
INSERT INTO parts (id, product_id) VALUES (1, 2);
