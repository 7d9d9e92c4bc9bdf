INSERT INTO products (code, edition) VALUES ('A-1', 1);
