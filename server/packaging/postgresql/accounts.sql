-- Two accounts for PostgreSQL: one that owns the tables and changes them at an upgrade, and one that serves and may neither change nor
-- drop a table, nor take away what keeps events from being changed. As a superuser, once:
--
--     psql --file=accounts.sql
--     psql --command='\password heard_migrate' --command='\password heard_serve'
--
-- Then `heard migrate` runs with the address of heard_migrate, at the first start and at each upgrade, and `heard serve` with that
-- of heard_serve.

\set ON_ERROR_STOP on

create role heard_migrate login;
create role heard_serve login;

create database heard owner heard_migrate encoding 'UTF8' template template0;
revoke all on database heard from public;
grant connect on database heard to heard_serve;

\connect heard

revoke all on schema public from public;
grant usage, create on schema public to heard_migrate;
grant usage on schema public to heard_serve;

-- Of what there is, and of what an upgrade adds.
grant select, insert, update, delete on all tables in schema public to heard_serve;
alter default privileges for role heard_migrate in schema public grant select, insert, update, delete on tables to heard_serve;
alter default privileges for role heard_migrate in schema public grant usage, select on sequences to heard_serve;
