INSERT INTO customers VALUES (1);
INSERT INTO phones (id, customer_id) VALUES (7, 1);
