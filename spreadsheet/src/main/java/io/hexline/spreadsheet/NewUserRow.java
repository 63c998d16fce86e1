package io.hexline.spreadsheet;

import io.hexline.domain.user.Person.PersonName;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.PhoneNumber;
import java.util.List;
import java.util.Optional;

/**
 * Somebody to onboard, as a row says it: what it names is not looked up yet.
 *
 * @param licenses names or ids, with semicolons between them; empty for none
 * @param location a name or an id
 * @param sites to attend
 */
public record NewUserRow(
        Email email,
        PersonName name,
        String licenses,
        Optional<String> location,
        Optional<PhoneNumber.Written> number,
        Optional<Extension> extension,
        List<String> sites) {

    public NewUserRow {
        sites = List.copyOf(sites);
    }
}
