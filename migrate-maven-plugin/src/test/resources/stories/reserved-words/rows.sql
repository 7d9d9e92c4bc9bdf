INSERT INTO "order" ("primary", "limit", "offset", "desc", "check", "references", "Order By", "to") VALUES
    (1, 1, 1, 'd', 'FROM', NULL, 'x', 'gone'), (2, 1, 2, NULL, NULL, 1, NULL, NULL);
