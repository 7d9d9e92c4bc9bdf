INSERT INTO products VALUES (1);
INSERT INTO orders (id, product_id) VALUES (1, 1);
INSERT INTO parts (id, product_id, parent_id) VALUES (1, 1, NULL), (2, 1, 1);
