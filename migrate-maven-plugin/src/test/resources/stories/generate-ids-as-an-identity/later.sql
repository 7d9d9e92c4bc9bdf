INSERT INTO customers (name) VALUES ('Later');
