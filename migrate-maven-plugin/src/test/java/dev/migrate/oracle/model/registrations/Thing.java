package dev.migrate.oracle.model.registrations;

import java.io.Serializable;

interface Thing extends Serializable {}
