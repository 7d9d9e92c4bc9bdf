INSERT INTO customers (id, name, version) VALUES (1, 'Ada', 0), (2, 'Grace', 3);
INSERT INTO customer_tags (customer_id, tags) VALUES (1, 'new');
INSERT INTO customers_history (id, name, version, effective) VALUES (1, 'Ada', 0, '2026-01-01'), (2, 'Grace', 3, '2026-01-01');
INSERT INTO customer_tags_history (customer_id, tags, effective) VALUES (1, 'new', '2026-01-01');
