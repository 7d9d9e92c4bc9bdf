INSERT INTO customers VALUES (nextval('customer_ids') - 49);
