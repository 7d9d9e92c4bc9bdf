INSERT INTO customers VALUES (nextval('customers_seq') - 49);
