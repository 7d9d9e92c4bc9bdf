INSERT INTO customers (id, name, version) VALUES (1, 'Ada', 0), (2, 'Grace', 3);
INSERT INTO customer_tags (customer_id, tags) VALUES (1, 'new');
