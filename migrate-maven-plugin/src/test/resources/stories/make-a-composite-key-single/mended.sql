DELETE FROM products WHERE edition = 2;
