INSERT INTO shelves (zone, label) VALUES (0, 'n'), (1, 's'), (2, 'w');
INSERT INTO boxes (id, shelf_zone, target) VALUES (1, 0, 2), (2, 1, NULL), (3, 2, 1), (4, NULL, 0);
INSERT INTO revinfo (rev, revtstmp) VALUES (1, 1764000000000);
INSERT INTO shelves_aud (zone, rev, revtype, label) VALUES (0, 1, 0, 'n'), (1, 1, 0, 's'), (2, 1, 0, 'w');
INSERT INTO boxes_aud (id, rev, revtype, shelf_zone, target) VALUES (1, 1, 0, 0, 2), (3, 1, 0, 2, 1);
