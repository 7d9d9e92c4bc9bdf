INSERT INTO customers (name) VALUES ('Latest');
