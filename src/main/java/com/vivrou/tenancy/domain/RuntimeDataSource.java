package com.vivrou.tenancy.domain;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The pool that every request uses, connected as the runtime role, which owns no table and bypasses no policy. Each
 * connection is asked whether it lives before it is lent, so that a restart of the database is survived.
 */
@ApplicationScoped
@DataSourceDefinition(
        name = "java:app/vivrou/runtime",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=vivrou.database.url}",
        user = "${MPCONFIG=vivrou.database.runtime.user}",
        password = "${MPCONFIG=vivrou.database.runtime.password}",
        minPoolSize = 2,
        maxPoolSize = 20,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            "fish.payara.fail-all-connections=true"
        })
class RuntimeDataSource {}
