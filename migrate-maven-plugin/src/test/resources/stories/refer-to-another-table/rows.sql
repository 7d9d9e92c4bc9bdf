INSERT INTO customers (id) VALUES (1);
INSERT INTO suppliers (id) VALUES (1);
INSERT INTO orders (id, partner_id) VALUES (7, 1);
