package com.vivrou.devstack;

import com.vivrou.household.Answers;
import com.vivrou.household.Answers.Adult;
import com.vivrou.household.AnswersJson;
import com.vivrou.household.Workplace;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * What the application knows of the demo people before they first sign in: their roles, the company with its site, who
 * hires for it, and whom it invited. Written as the runtime role, within one territory at a time; a second start
 * changes nothing.
 */
final class DemoData {
    private final Connection connection;

    DemoData(Connection connection) {
        this.connection = connection;
    }

    /** The number of an open territory. */
    OptionalInt tenant(DemoTerritory territory) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select id from tenant where slug = ? and state = 'ACTIVE'")) {
            query.setString(1, territory.slug);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? OptionalInt.of(row.getInt(1)) : OptionalInt.empty();
            }
        }
    }

    void bringAbout(DemoTerritory territory, int tenant) throws SQLException {
        connection.setAutoCommit(false);
        execute("select set_config('app.tenant', ?, true)", Integer.toString(tenant));
        UUID company = known(territory, "company");
        UUID site = known(territory, "site");
        boolean first = execute(
                "insert into company (id, name) values (?, ?) on conflict do nothing", company, DemoTerritory.COMPANY);
        if (first) {
            execute(
                    """
                    insert into company_site
                      (id, company_id, name, address, postcode, commune_code, commune_name, latitude, longitude)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                    site,
                    company,
                    territory.siteName(),
                    territory.address,
                    territory.postcode,
                    territory.communeCode,
                    territory.communeName,
                    territory.latitude,
                    territory.longitude);
            for (DemoPerson person : territory.people()) {
                prepare(territory, person, company, site);
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private void prepare(DemoTerritory territory, DemoPerson person, UUID company, UUID site) throws SQLException {
        execute("insert into prepared_role (email, role) values (?, ?)", person.email(), person.role());
        if (person.role().equals("COMPANY_HR")) {
            execute(
                    "insert into company_hr (id, company_id, email) values (?, ?, ?)",
                    known(territory, "hr"),
                    company,
                    person.email());
        }
        if (person.role().equals("HOUSEHOLD")) {
            invite(territory, person, company, site);
        }
    }

    private void invite(DemoTerritory territory, DemoPerson recruit, UUID company, UUID site) throws SQLException {
        execute(
                """
                insert into recruit
                  (id, company_id, site_id, first_name, last_name, email, language, invited_at, mailed_at, mails)
                values (?, ?, ?, ?, ?, ?, 'fr', now(), now(), 1)""",
                known(territory, "recruit"),
                company,
                site,
                recruit.firstName(),
                recruit.lastName(),
                recruit.email());
        Workplace workplace = Workplace.site(
                DemoTerritory.COMPANY + ", " + territory.siteName(),
                territory.communeCode,
                territory.latitude,
                territory.longitude);
        Answers answers = Answers.NONE.withAdult(0, Adult.UNTOLD.withWork(workplace, Adult.UNTOLD.shift()));
        execute(
                """
                insert into prepared_household (tenant_id, id, email, answers, prepared_at)
                values (current_setting('app.tenant')::int, ?, ?, ?, now())""",
                known(territory, "household"),
                recruit.email(),
                AnswersJson.write(answers));
    }

    private static UUID known(DemoTerritory territory, String what) {
        return UUID.nameUUIDFromBytes((territory.slug + " " + what).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** True when it changed something. */
    private boolean execute(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return !statement.execute() && statement.getUpdateCount() > 0;
        }
    }
}
