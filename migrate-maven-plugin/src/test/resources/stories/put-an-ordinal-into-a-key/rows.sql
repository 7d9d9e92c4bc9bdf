INSERT INTO customers (id) VALUES (1), (2);
INSERT INTO customer_roles (customer_id, roles) VALUES (1, 0), (1, 1), (1, 2), (2, 1), (2, 2);
