-- From base or later to '003'.

-- Run it with: psql -v ON_ERROR_STOP=1 -f <this file>

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;

\set ON_ERROR_STOP on

SELECT to_regclass('migrate_history') IS NULL AS migrate_pending \gset
\if :migrate_pending

BEGIN;

SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
SET LOCAL lock_timeout = 5000;
SET LOCAL application_name = 'migrate create history';

DO $do$
BEGIN
    IF NOT pg_try_advisory_xact_lock(hashtextextended(concat_ws('.', 'dev.migrate', current_schema(), 'migrate_history'), 0)) THEN
        RAISE EXCEPTION 'Another migration of this database is running. Run the script when it has ended.';
    END IF;
END
$do$;

CREATE TABLE IF NOT EXISTS migrate_history (
    id text PRIMARY KEY,
    parents text[] NOT NULL,
    name text NOT NULL,
    checksum text NOT NULL,
    applied_at timestamptz NOT NULL,
    applied_by text NOT NULL,
    duration_ms bigint,
    tool_version text NOT NULL,
    is_head boolean NOT NULL,
    progress jsonb,
    repairs jsonb
);

CREATE INDEX IF NOT EXISTS ix_migrate_history_head ON migrate_history (id) WHERE is_head;

COMMIT;

\endif

SELECT EXISTS (
    SELECT FROM unnest(ARRAY['001', '002', '003']) AS script (id)
    WHERE NOT EXISTS (SELECT FROM migrate_history h WHERE h.id = script.id AND (to_jsonb(h) -> 'progress' ->> 'done') IS NULL)
) AS migrate_behind \gset
\if :migrate_behind

DO $do$
DECLARE
    found text;
BEGIN
    SELECT min(h.id) INTO found FROM migrate_history h
    WHERE to_jsonb(h) -> 'progress' ->> 'done' IS NOT NULL
        AND (h.id, to_jsonb(h) -> 'progress' ->> 'direction', to_jsonb(h) -> 'progress' ->> 'done', to_jsonb(h) -> 'progress' ->> 'checksum') NOT IN (VALUES
            ('002', 'UPGRADE', '1', 'a7785eb72cc81f2b6cd1e4bcf0382fdca4116f0d9b46673a1cd35fe982d0d490'),
            ('002', 'UPGRADE', '2', 'ddc1465f3fdc8c1d64d92b49aff04c4851178f26c57cbf8a068c4437e9f91370'),
            ('002', 'UPGRADE', '3', 'd3266e784c10dc7b43127da78c1deed364f8df15d613ca7a24ad8f9bc61586a7'),
            ('002', 'UPGRADE', '4', 'fe1e7a36bee37010a15081f9c6c6aef36d9e1df0951921aea520f1ea729067f8'),
            ('002', 'UPGRADE', '5', '7ae3c3988972a881eb735c623cce721e2adc0e7036a64546ff3f7056cfd68cdc'),
            ('002', 'UPGRADE', '6', 'b8ae283dcaa838204ec1b46c3741e3ad4a97c12cc0fbf42949ed4246c45b4344'),
            ('003', 'UPGRADE', '0', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'),
            ('003', 'UPGRADE', '1', 'e30163bd79656d1d7346b2848b1b5e335366cb95cef81143275ef945337a988c'));
    IF found IS NOT NULL THEN
        RAISE EXCEPTION 'Revision ''%'' was left unfinished where this script can''t go on: by a downgrade, or before it was edited. Finish it with ''upgrade'' or ''downgrade'' first.', found;
    END IF;
    SELECT string_agg(h.id, ', ' ORDER BY h.id COLLATE "C") INTO found FROM migrate_history h
    WHERE h.is_head AND h.id <> ALL (ARRAY['001', '002', '003']);
    IF found IS NOT NULL THEN
        RAISE EXCEPTION 'The database is at %, which this script does not know. Write the script where its revisions are.', found;
    END IF;
    WITH script (id, last, needs) AS (VALUES
        ('001', NULL, ARRAY[]::text[]),
            ('002', NULL, ARRAY['001']::text[]),
            ('003', NULL, ARRAY['002']::text[])
    )
    SELECT min(format('''%s'', on which ''%s'' builds', needed.id, script.id)) INTO found
    FROM script
    CROSS JOIN LATERAL unnest(script.needs) needed (id)
    LEFT JOIN script other ON other.id = needed.id
    WHERE NOT EXISTS (SELECT FROM migrate_history h WHERE h.id IN (needed.id, other.last) AND to_jsonb(h) -> 'progress' ->> 'done' IS NULL)
        AND (other.id IS NULL OR EXISTS (SELECT FROM migrate_history h WHERE h.id = script.id));
    IF found IS NOT NULL THEN
        RAISE EXCEPTION 'The database does not have %, and this script does not bring it. Write one that begins earlier, or ''stamp'' the database if it holds what is missing.', found;
    END IF;
END
$do$;

-- Apply 001 People

BEGIN;

SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
SET LOCAL lock_timeout = 5000;
SET LOCAL application_name = 'migrate 001';

DO $do$
BEGIN
    IF NOT pg_try_advisory_xact_lock(hashtextextended(concat_ws('.', 'dev.migrate', current_schema(), 'migrate_history'), 0)) THEN
        RAISE EXCEPTION 'Another migration of this database is running. Run the script when it has ended.';
    END IF;
END
$do$;

SELECT 0 = coalesce((SELECT coalesce((to_jsonb(h) -> 'progress' ->> 'done')::int, -1) FROM migrate_history h WHERE h.id = '001'), 0) AS migrate_pending \gset
\if :migrate_pending

CREATE TYPE mood AS ENUM ('happy', 'sad');

CREATE CAST (varchar AS mood) WITH INOUT AS IMPLICIT;

CREATE CAST (mood AS varchar) WITH INOUT AS IMPLICIT;

CREATE TABLE people (
    id bigint NOT NULL,
    first_name text,
    last_name text,
    CONSTRAINT pk_people PRIMARY KEY (id)
);

INSERT INTO people SELECT i, 'f' || i, 'l' || i FROM generate_series(1, 1000) i;

INSERT INTO migrate_history AS h (id, parents, name, checksum, applied_at, applied_by, duration_ms, tool_version, is_head)
VALUES ('001', ARRAY[]::text[], 'People', 'd797e7a59ddc0bf1b13889b0912f6206e01dba07fd9f1c9f5b139aa1869c4607', clock_timestamp(), session_user, (extract(epoch FROM clock_timestamp() - now()) * 1000)::bigint, '<version>', true);

\endif

COMMIT;

-- Apply 002 Phases: 'all' of \ them

BEGIN;

SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
SET LOCAL lock_timeout = 5000;
SET LOCAL application_name = 'migrate 002';

DO $do$
BEGIN
    IF NOT pg_try_advisory_xact_lock(hashtextextended(concat_ws('.', 'dev.migrate', current_schema(), 'migrate_history'), 0)) THEN
        RAISE EXCEPTION 'Another migration of this database is running. Run the script when it has ended.';
    END IF;
END
$do$;

SELECT 0 = coalesce((SELECT coalesce((to_jsonb(h) -> 'progress' ->> 'done')::int, -1) FROM migrate_history h WHERE h.id = '002'), 0) AS migrate_pending \gset
\if :migrate_pending

CREATE TABLE done (
    id bigint NOT NULL GENERATED BY DEFAULT AS IDENTITY,
    what text,
    CONSTRAINT pk_done PRIMARY KEY (id)
);

INSERT INTO done (what) VALUES (E'first \\ :what');

DO $do$
BEGIN
    IF (
        SELECT count(*) FROM pg_attribute
        WHERE attrelid = 'migrate_history'::regclass AND attname IN ('progress', 'repairs') AND NOT attisdropped
    ) < 2 THEN
        ALTER TABLE migrate_history
            ADD COLUMN IF NOT EXISTS progress jsonb,
            ADD COLUMN IF NOT EXISTS repairs jsonb;
    END IF;
END
$do$;

INSERT INTO migrate_history AS h (id, parents, name, checksum, applied_at, applied_by, duration_ms, tool_version, is_head)
VALUES ('002', ARRAY['001']::text[], E'Phases: ''all'' of \\ them', '', clock_timestamp(), session_user, (extract(epoch FROM clock_timestamp() - now()) * 1000)::bigint, '<version>', true)
ON CONFLICT (id) DO UPDATE SET duration_ms = h.duration_ms + excluded.duration_ms;

UPDATE migrate_history SET progress = '{"direction":"UPGRADE","done":1,"phases":7,"started":false,"checksum":"a7785eb72cc81f2b6cd1e4bcf0382fdca4116f0d9b46673a1cd35fe982d0d490"}'::jsonb WHERE id = '002';

\endif

COMMIT;

BEGIN;

SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
SET LOCAL lock_timeout = 5000;
SET LOCAL application_name = 'migrate 002';

DO $do$
BEGIN
    IF NOT pg_try_advisory_xact_lock(hashtextextended(concat_ws('.', 'dev.migrate', current_schema(), 'migrate_history'), 0)) THEN
        RAISE EXCEPTION 'Another migration of this database is running. Run the script when it has ended.';
    END IF;
END
$do$;

SELECT 1 = coalesce((SELECT coalesce((to_jsonb(h) -> 'progress' ->> 'done')::int, -1) FROM migrate_history h WHERE h.id = '002'), 0) AS migrate_pending \gset
\if :migrate_pending

DO $do$
BEGIN
    IF (
        SELECT count(*) FROM pg_attribute
        WHERE attrelid = 'migrate_history'::regclass AND attname IN ('progress', 'repairs') AND NOT attisdropped
    ) < 2 THEN
        ALTER TABLE migrate_history
            ADD COLUMN IF NOT EXISTS progress jsonb,
            ADD COLUMN IF NOT EXISTS repairs jsonb;
    END IF;
END
$do$;

INSERT INTO migrate_history AS h (id, parents, name, checksum, applied_at, applied_by, duration_ms, tool_version, is_head)
VALUES ('002', ARRAY['001']::text[], E'Phases: ''all'' of \\ them', '', clock_timestamp(), session_user, (extract(epoch FROM clock_timestamp() - now()) * 1000)::bigint, '<version>', true)
ON CONFLICT (id) DO UPDATE SET duration_ms = h.duration_ms + excluded.duration_ms;

UPDATE migrate_history SET progress = '{"direction":"UPGRADE","done":1,"phases":7,"started":true,"checksum":"a7785eb72cc81f2b6cd1e4bcf0382fdca4116f0d9b46673a1cd35fe982d0d490"}'::jsonb WHERE id = '002';

\endif

COMMIT;

BEGIN;

SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
SET LOCAL lock_timeout = 5000;
SET LOCAL application_name = 'migrate 002';

DO $do$
BEGIN
    IF NOT pg_try_advisory_xact_lock(hashtextextended(concat_ws('.', 'dev.migrate', current_schema(), 'migrate_history'), 0)) THEN
        RAISE EXCEPTION 'Another migration of this database is running. Run the script when it has ended.';
    END IF;
END
$do$;

SELECT 1 = coalesce((SELECT coalesce((to_jsonb(h) -> 'progress' ->> 'done')::int, -1) FROM migrate_history h WHERE h.id = '002'), 0) AS migrate_pending \gset
\if :migrate_pending

DO $do$
BEGIN
    PERFORM pg_advisory_lock(hashtextextended(concat_ws('.', 'dev.migrate', current_schema(), 'migrate_history'), 0));
END
$do$;

\endif

COMMIT;

\if :migrate_pending

SELECT 'DROP INDEX CONCURRENTLY ' || i.indexrelid::regclass FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indrelid = to_regclass('people') AND c.relname = 'ix_people_name' AND NOT i.indisvalid
\gexec

CREATE INDEX CONCURRENTLY IF NOT EXISTS ix_people_name ON people (last_name);

\endif

BEGIN;

SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
SET LOCAL lock_timeout = 5000;
SET LOCAL application_name = 'migrate 002';

DO $do$
BEGIN
    IF NOT pg_try_advisory_xact_lock(hashtextextended(concat_ws('.', 'dev.migrate', current_schema(), 'migrate_history'), 0)) THEN
        RAISE EXCEPTION 'Another migration of this database is running. Run the script when it has ended.';
    END IF;
END
$do$;

SELECT 1 = coalesce((SELECT coalesce((to_jsonb(h) -> 'progress' ->> 'done')::int, -1) FROM migrate_history h WHERE h.id = '002'), 0) AS migrate_pending \gset
\if :migrate_pending

DO $do$
BEGIN
    IF NOT pg_advisory_unlock(hashtextextended(concat_ws('.', 'dev.migrate', current_schema(), 'migrate_history'), 0)) THEN
        RAISE EXCEPTION 'The migration lock was lost: the connection has changed its server process. Run the script without a pooler.';
    END IF;
END
$do$;

DO $do$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indrelid = to_regclass('people') AND c.relname = 'ix_people_name' AND i.indisvalid) THEN
        RAISE EXCEPTION 'Index % is not valid: it does not find all rows.', 'ix_people_name';
    END IF;
END
$do$;

DO $do$
BEGIN
    IF (
        SELECT count(*) FROM pg_attribute
        WHERE attrelid = 'migrate_history'::regclass AND attname IN ('progress', 'repairs') AND NOT attisdropped
    ) < 2 THEN
        ALTER TABLE migrate_history
            ADD COLUMN IF NOT EXISTS progress jsonb,
            ADD COLUMN IF NOT EXISTS repairs jsonb;
    END IF;
END
$do$;

INSERT INTO migrate_history AS h (id, parents, name, checksum, applied_at, applied_by, duration_ms, tool_version, is_head)
VALUES ('002', ARRAY['001']::text[], E'Phases: ''all'' of \\ them', '', clock_timestamp(), session_user, (extract(epoch FROM clock_timestamp() - now()) * 1000)::bigint, '<version>', true)
ON CONFLICT (id) DO UPDATE SET duration_ms = h.duration_ms + excluded.duration_ms;

UPDATE migrate_history SET progress = '{"direction":"UPGRADE","done":2,"phases":7,"started":false,"checksum":"ddc1465f3fdc8c1d64d92b49aff04c4851178f26c57cbf8a068c4437e9f91370"}'::jsonb WHERE id = '002';

\endif

COMMIT;

BEGIN;

SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
SET LOCAL lock_timeout = 5000;
SET LOCAL application_name = 'migrate 002';

DO $do$
BEGIN
    IF NOT pg_try_advisory_xact_lock(hashtextextended(concat_ws('.', 'dev.migrate', current_schema(), 'migrate_history'), 0)) THEN
        RAISE EXCEPTION 'Another migration of this database is running. Run the script when it has ended.';
    END IF;
END
$do$;

SELECT 2 = coalesce((SELECT coalesce((to_jsonb(h) -> 'progress' ->> 'done')::int, -1) FROM migrate_history h WHERE h.id = '002'), 0) AS migrate_pending \gset
\if :migrate_pending

ALTER TABLE people ADD COLUMN age bigint;

DO $do$
BEGIN
    IF (
        SELECT count(*) FROM pg_attribute
        WHERE attrelid = 'migrate_history'::regclass AND attname IN ('progress', 'repairs') AND NOT attisdropped
    ) < 2 THEN
        ALTER TABLE migrate_history
            ADD COLUMN IF NOT EXISTS progress jsonb,
            ADD COLUMN IF NOT EXISTS repairs jsonb;
    END IF;
END
$do$;

INSERT INTO migrate_history AS h (id, parents, name, checksum, applied_at, applied_by, duration_ms, tool_version, is_head)
VALUES ('002', ARRAY['001']::text[], E'Phases: ''all'' of \\ them', '', clock_timestamp(), session_user, (extract(epoch FROM clock_timestamp() - now()) * 1000)::bigint, '<version>', true)
ON CONFLICT (id) DO UPDATE SET duration_ms = h.duration_ms + excluded.duration_ms;

UPDATE migrate_history SET progress = '{"direction":"UPGRADE","done":3,"phases":7,"started":false,"checksum":"d3266e784c10dc7b43127da78c1deed364f8df15d613ca7a24ad8f9bc61586a7"}'::jsonb WHERE id = '002';

\endif

COMMIT;

BEGIN;

SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
SET LOCAL lock_timeout = 5000;
SET LOCAL application_name = 'migrate 002';

DO $do$
BEGIN
    IF NOT pg_try_advisory_xact_lock(hashtextextended(concat_ws('.', 'dev.migrate', current_schema(), 'migrate_history'), 0)) THEN
        RAISE EXCEPTION 'Another migration of this database is running. Run the script when it has ended.';
    END IF;
END
$do$;

SELECT 3 = coalesce((SELECT coalesce((to_jsonb(h) -> 'progress' ->> 'done')::int, -1) FROM migrate_history h WHERE h.id = '002'), 0) AS migrate_pending \gset
\if :migrate_pending

SELECT coalesce((
    SELECT format('(%s) > (%s)', string_agg(quote_ident(a.attname), ', ' ORDER BY k.place),
        string_agg(format('CAST(%L AS %s)', p.position ->> (k.place - 1)::int,
            format_type(a.atttypid, a.atttypmod)), ', ' ORDER BY k.place))
    FROM migrate_history h
    CROSS JOIN LATERAL (SELECT to_jsonb(h) -> 'progress' -> 'fill' -> 'position') p (position)
    JOIN pg_index i ON i.indisprimary AND i.indrelid = 'people'::regclass
    CROSS JOIN LATERAL unnest(i.indkey) WITH ORDINALITY k (attnum, place)
    JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum
    WHERE h.id = '002' AND jsonb_array_length(p.position) > 0
    HAVING count(*) > 0
), 'true') AS migrate_rest \gset
UPDATE people
SET age = coalesce(age, 0) + 1 -- once
WHERE (id > 0 -- all
) AND :migrate_rest;

DO $do$
BEGIN
    IF (
        SELECT count(*) FROM pg_attribute
        WHERE attrelid = 'migrate_history'::regclass AND attname IN ('progress', 'repairs') AND NOT attisdropped
    ) < 2 THEN
        ALTER TABLE migrate_history
            ADD COLUMN IF NOT EXISTS progress jsonb,
            ADD COLUMN IF NOT EXISTS repairs jsonb;
    END IF;
END
$do$;

INSERT INTO migrate_history AS h (id, parents, name, checksum, applied_at, applied_by, duration_ms, tool_version, is_head)
VALUES ('002', ARRAY['001']::text[], E'Phases: ''all'' of \\ them', '', clock_timestamp(), session_user, (extract(epoch FROM clock_timestamp() - now()) * 1000)::bigint, '<version>', true)
ON CONFLICT (id) DO UPDATE SET duration_ms = h.duration_ms + excluded.duration_ms;

UPDATE migrate_history SET progress = '{"direction":"UPGRADE","done":4,"phases":7,"started":false,"checksum":"fe1e7a36bee37010a15081f9c6c6aef36d9e1df0951921aea520f1ea729067f8"}'::jsonb WHERE id = '002';

\endif

COMMIT;

BEGIN;

SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
SET LOCAL lock_timeout = 5000;
SET LOCAL application_name = 'migrate 002';

DO $do$
BEGIN
    IF NOT pg_try_advisory_xact_lock(hashtextextended(concat_ws('.', 'dev.migrate', current_schema(), 'migrate_history'), 0)) THEN
        RAISE EXCEPTION 'Another migration of this database is running. Run the script when it has ended.';
    END IF;
END
$do$;

SELECT 4 = coalesce((SELECT coalesce((to_jsonb(h) -> 'progress' ->> 'done')::int, -1) FROM migrate_history h WHERE h.id = '002'), 0) AS migrate_pending \gset
\if :migrate_pending

INSERT INTO done (what) VALUES ('filled');

ALTER TYPE mood ADD VALUE 'bored';

DO $do$
BEGIN
    IF (
        SELECT count(*) FROM pg_attribute
        WHERE attrelid = 'migrate_history'::regclass AND attname IN ('progress', 'repairs') AND NOT attisdropped
    ) < 2 THEN
        ALTER TABLE migrate_history
            ADD COLUMN IF NOT EXISTS progress jsonb,
            ADD COLUMN IF NOT EXISTS repairs jsonb;
    END IF;
END
$do$;

INSERT INTO migrate_history AS h (id, parents, name, checksum, applied_at, applied_by, duration_ms, tool_version, is_head)
VALUES ('002', ARRAY['001']::text[], E'Phases: ''all'' of \\ them', '', clock_timestamp(), session_user, (extract(epoch FROM clock_timestamp() - now()) * 1000)::bigint, '<version>', true)
ON CONFLICT (id) DO UPDATE SET duration_ms = h.duration_ms + excluded.duration_ms;

UPDATE migrate_history SET progress = '{"direction":"UPGRADE","done":5,"phases":7,"started":false,"checksum":"7ae3c3988972a881eb735c623cce721e2adc0e7036a64546ff3f7056cfd68cdc"}'::jsonb WHERE id = '002';

\endif

COMMIT;

BEGIN;

SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
SET LOCAL lock_timeout = 5000;
SET LOCAL application_name = 'migrate 002';

DO $do$
BEGIN
    IF NOT pg_try_advisory_xact_lock(hashtextextended(concat_ws('.', 'dev.migrate', current_schema(), 'migrate_history'), 0)) THEN
        RAISE EXCEPTION 'Another migration of this database is running. Run the script when it has ended.';
    END IF;
END
$do$;

SELECT 5 = coalesce((SELECT coalesce((to_jsonb(h) -> 'progress' ->> 'done')::int, -1) FROM migrate_history h WHERE h.id = '002'), 0) AS migrate_pending \gset
\if :migrate_pending

ALTER TABLE people ADD COLUMN mood mood DEFAULT 'bored';

DO $do$
BEGIN
    IF (
        SELECT count(*) FROM pg_attribute
        WHERE attrelid = 'migrate_history'::regclass AND attname IN ('progress', 'repairs') AND NOT attisdropped
    ) < 2 THEN
        ALTER TABLE migrate_history
            ADD COLUMN IF NOT EXISTS progress jsonb,
            ADD COLUMN IF NOT EXISTS repairs jsonb;
    END IF;
END
$do$;

INSERT INTO migrate_history AS h (id, parents, name, checksum, applied_at, applied_by, duration_ms, tool_version, is_head)
VALUES ('002', ARRAY['001']::text[], E'Phases: ''all'' of \\ them', '', clock_timestamp(), session_user, (extract(epoch FROM clock_timestamp() - now()) * 1000)::bigint, '<version>', true)
ON CONFLICT (id) DO UPDATE SET duration_ms = h.duration_ms + excluded.duration_ms;

UPDATE migrate_history SET progress = '{"direction":"UPGRADE","done":6,"phases":7,"started":false,"checksum":"b8ae283dcaa838204ec1b46c3741e3ad4a97c12cc0fbf42949ed4246c45b4344"}'::jsonb WHERE id = '002';

\endif

COMMIT;

BEGIN;

SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
SET LOCAL lock_timeout = 5000;
SET LOCAL application_name = 'migrate 002';

DO $do$
BEGIN
    IF NOT pg_try_advisory_xact_lock(hashtextextended(concat_ws('.', 'dev.migrate', current_schema(), 'migrate_history'), 0)) THEN
        RAISE EXCEPTION 'Another migration of this database is running. Run the script when it has ended.';
    END IF;
END
$do$;

SELECT 6 = coalesce((SELECT coalesce((to_jsonb(h) -> 'progress' ->> 'done')::int, -1) FROM migrate_history h WHERE h.id = '002'), 0) AS migrate_pending \gset
\if :migrate_pending

DO $do$
BEGIN
    IF (
        SELECT count(*) FROM pg_attribute
        WHERE attrelid = 'migrate_history'::regclass AND attname IN ('progress', 'repairs') AND NOT attisdropped
    ) < 2 THEN
        ALTER TABLE migrate_history
            ADD COLUMN IF NOT EXISTS progress jsonb,
            ADD COLUMN IF NOT EXISTS repairs jsonb;
    END IF;
END
$do$;

INSERT INTO migrate_history AS h (id, parents, name, checksum, applied_at, applied_by, duration_ms, tool_version, is_head)
VALUES ('002', ARRAY['001']::text[], E'Phases: ''all'' of \\ them', '', clock_timestamp(), session_user, (extract(epoch FROM clock_timestamp() - now()) * 1000)::bigint, '<version>', true)
ON CONFLICT (id) DO UPDATE SET duration_ms = h.duration_ms + excluded.duration_ms;

UPDATE migrate_history SET progress = '{"direction":"UPGRADE","done":6,"phases":7,"started":true,"checksum":"b8ae283dcaa838204ec1b46c3741e3ad4a97c12cc0fbf42949ed4246c45b4344"}'::jsonb WHERE id = '002';

\endif

COMMIT;

BEGIN;

SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
SET LOCAL lock_timeout = 5000;
SET LOCAL application_name = 'migrate 002';

DO $do$
BEGIN
    IF NOT pg_try_advisory_xact_lock(hashtextextended(concat_ws('.', 'dev.migrate', current_schema(), 'migrate_history'), 0)) THEN
        RAISE EXCEPTION 'Another migration of this database is running. Run the script when it has ended.';
    END IF;
END
$do$;

SELECT 6 = coalesce((SELECT coalesce((to_jsonb(h) -> 'progress' ->> 'done')::int, -1) FROM migrate_history h WHERE h.id = '002'), 0) AS migrate_pending \gset
\if :migrate_pending

DO $do$
BEGIN
    PERFORM pg_advisory_lock(hashtextextended(concat_ws('.', 'dev.migrate', current_schema(), 'migrate_history'), 0));
END
$do$;

\endif

COMMIT;

\if :migrate_pending

VACUUM people;

\endif

BEGIN;

SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
SET LOCAL lock_timeout = 5000;
SET LOCAL application_name = 'migrate 002';

DO $do$
BEGIN
    IF NOT pg_try_advisory_xact_lock(hashtextextended(concat_ws('.', 'dev.migrate', current_schema(), 'migrate_history'), 0)) THEN
        RAISE EXCEPTION 'Another migration of this database is running. Run the script when it has ended.';
    END IF;
END
$do$;

SELECT 6 = coalesce((SELECT coalesce((to_jsonb(h) -> 'progress' ->> 'done')::int, -1) FROM migrate_history h WHERE h.id = '002'), 0) AS migrate_pending \gset
\if :migrate_pending

DO $do$
BEGIN
    IF NOT pg_advisory_unlock(hashtextextended(concat_ws('.', 'dev.migrate', current_schema(), 'migrate_history'), 0)) THEN
        RAISE EXCEPTION 'The migration lock was lost: the connection has changed its server process. Run the script without a pooler.';
    END IF;
END
$do$;

INSERT INTO migrate_history AS h (id, parents, name, checksum, applied_at, applied_by, duration_ms, tool_version, is_head)
VALUES ('002', ARRAY['001']::text[], E'Phases: ''all'' of \\ them', '8417a711ad488aa8b9ddab6c3f25e84be933ffc84ed8ca3720ee5ff5bbf63e90', clock_timestamp(), session_user, (extract(epoch FROM clock_timestamp() - now()) * 1000)::bigint, '<version>', true)
ON CONFLICT (id) DO UPDATE SET parents = excluded.parents, name = excluded.name,
    checksum = excluded.checksum, applied_at = excluded.applied_at, applied_by = excluded.applied_by,
    duration_ms = h.duration_ms + excluded.duration_ms, tool_version = excluded.tool_version,
    progress = NULL;

UPDATE migrate_history SET is_head = false WHERE id IN ('001');

\endif

COMMIT;

-- Apply 003 After

BEGIN;

SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
SET LOCAL lock_timeout = 5000;
SET LOCAL application_name = 'migrate 003';

DO $do$
BEGIN
    IF NOT pg_try_advisory_xact_lock(hashtextextended(concat_ws('.', 'dev.migrate', current_schema(), 'migrate_history'), 0)) THEN
        RAISE EXCEPTION 'Another migration of this database is running. Run the script when it has ended.';
    END IF;
END
$do$;

SELECT 0 = coalesce((SELECT coalesce((to_jsonb(h) -> 'progress' ->> 'done')::int, -1) FROM migrate_history h WHERE h.id = '003'), 0) AS migrate_pending \gset
\if :migrate_pending

DO $do$
BEGIN
    IF (
        SELECT count(*) FROM pg_attribute
        WHERE attrelid = 'migrate_history'::regclass AND attname IN ('progress', 'repairs') AND NOT attisdropped
    ) < 2 THEN
        ALTER TABLE migrate_history
            ADD COLUMN IF NOT EXISTS progress jsonb,
            ADD COLUMN IF NOT EXISTS repairs jsonb;
    END IF;
END
$do$;

INSERT INTO migrate_history AS h (id, parents, name, checksum, applied_at, applied_by, duration_ms, tool_version, is_head)
VALUES ('003', ARRAY['002']::text[], 'After', '', clock_timestamp(), session_user, (extract(epoch FROM clock_timestamp() - now()) * 1000)::bigint, '<version>', true)
ON CONFLICT (id) DO UPDATE SET duration_ms = h.duration_ms + excluded.duration_ms;

UPDATE migrate_history SET progress = '{"direction":"UPGRADE","done":0,"phases":2,"started":true,"checksum":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}'::jsonb WHERE id = '003';

\endif

COMMIT;

BEGIN;

SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
SET LOCAL lock_timeout = 5000;
SET LOCAL application_name = 'migrate 003';

DO $do$
BEGIN
    IF NOT pg_try_advisory_xact_lock(hashtextextended(concat_ws('.', 'dev.migrate', current_schema(), 'migrate_history'), 0)) THEN
        RAISE EXCEPTION 'Another migration of this database is running. Run the script when it has ended.';
    END IF;
END
$do$;

SELECT 0 = coalesce((SELECT coalesce((to_jsonb(h) -> 'progress' ->> 'done')::int, -1) FROM migrate_history h WHERE h.id = '003'), 0) AS migrate_pending \gset
\if :migrate_pending

DO $do$
BEGIN
    PERFORM pg_advisory_lock(hashtextextended(concat_ws('.', 'dev.migrate', current_schema(), 'migrate_history'), 0));
END
$do$;

\endif

COMMIT;

\if :migrate_pending

VACUUM done;

\endif

BEGIN;

SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
SET LOCAL lock_timeout = 5000;
SET LOCAL application_name = 'migrate 003';

DO $do$
BEGIN
    IF NOT pg_try_advisory_xact_lock(hashtextextended(concat_ws('.', 'dev.migrate', current_schema(), 'migrate_history'), 0)) THEN
        RAISE EXCEPTION 'Another migration of this database is running. Run the script when it has ended.';
    END IF;
END
$do$;

SELECT 0 = coalesce((SELECT coalesce((to_jsonb(h) -> 'progress' ->> 'done')::int, -1) FROM migrate_history h WHERE h.id = '003'), 0) AS migrate_pending \gset
\if :migrate_pending

DO $do$
BEGIN
    IF NOT pg_advisory_unlock(hashtextextended(concat_ws('.', 'dev.migrate', current_schema(), 'migrate_history'), 0)) THEN
        RAISE EXCEPTION 'The migration lock was lost: the connection has changed its server process. Run the script without a pooler.';
    END IF;
END
$do$;

DO $do$
BEGIN
    IF (
        SELECT count(*) FROM pg_attribute
        WHERE attrelid = 'migrate_history'::regclass AND attname IN ('progress', 'repairs') AND NOT attisdropped
    ) < 2 THEN
        ALTER TABLE migrate_history
            ADD COLUMN IF NOT EXISTS progress jsonb,
            ADD COLUMN IF NOT EXISTS repairs jsonb;
    END IF;
END
$do$;

INSERT INTO migrate_history AS h (id, parents, name, checksum, applied_at, applied_by, duration_ms, tool_version, is_head)
VALUES ('003', ARRAY['002']::text[], 'After', '', clock_timestamp(), session_user, (extract(epoch FROM clock_timestamp() - now()) * 1000)::bigint, '<version>', true)
ON CONFLICT (id) DO UPDATE SET duration_ms = h.duration_ms + excluded.duration_ms;

UPDATE migrate_history SET progress = '{"direction":"UPGRADE","done":1,"phases":2,"started":false,"checksum":"e30163bd79656d1d7346b2848b1b5e335366cb95cef81143275ef945337a988c"}'::jsonb WHERE id = '003';

\endif

COMMIT;

BEGIN;

SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
SET LOCAL lock_timeout = 5000;
SET LOCAL application_name = 'migrate 003';

DO $do$
BEGIN
    IF NOT pg_try_advisory_xact_lock(hashtextextended(concat_ws('.', 'dev.migrate', current_schema(), 'migrate_history'), 0)) THEN
        RAISE EXCEPTION 'Another migration of this database is running. Run the script when it has ended.';
    END IF;
END
$do$;

SELECT 1 = coalesce((SELECT coalesce((to_jsonb(h) -> 'progress' ->> 'done')::int, -1) FROM migrate_history h WHERE h.id = '003'), 0) AS migrate_pending \gset
\if :migrate_pending

INSERT INTO done (what) VALUES ('last');

INSERT INTO migrate_history AS h (id, parents, name, checksum, applied_at, applied_by, duration_ms, tool_version, is_head)
VALUES ('003', ARRAY['002']::text[], 'After', '19165653885617ba80f921e75a45bccfa8434aa187c7d6a0c3b2b74459bb90b3', clock_timestamp(), session_user, (extract(epoch FROM clock_timestamp() - now()) * 1000)::bigint, '<version>', true)
ON CONFLICT (id) DO UPDATE SET parents = excluded.parents, name = excluded.name,
    checksum = excluded.checksum, applied_at = excluded.applied_at, applied_by = excluded.applied_by,
    duration_ms = h.duration_ms + excluded.duration_ms, tool_version = excluded.tool_version,
    progress = NULL;

UPDATE migrate_history SET is_head = false WHERE id IN ('002');

\endif

COMMIT;

\endif
