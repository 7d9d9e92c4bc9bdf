INSERT INTO customers VALUES (1);
INSERT INTO products VALUES (7);
INSERT INTO customers_wishes (customer_id, wishes_id) VALUES (1, 7);
