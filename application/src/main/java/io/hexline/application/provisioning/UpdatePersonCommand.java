package io.hexline.application.provisioning;

import io.hexline.domain.access.Principal;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.user.Person.PersonName;
import io.hexline.domain.user.Profile;
import io.hexline.domain.user.Role;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.LicenseId;
import io.hexline.domain.value.OrgId;
import io.hexline.domain.value.PersonId;
import io.hexline.domain.value.SiteUrl;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be known of a person from now on. What is empty stays as it is, but for the profile, which is replaced.
 *
 * @param by who asks for it
 * @param calling where a calling license that is new puts the person; of somebody who calls already, the number and the
 *     extension from now on
 */
public record UpdatePersonCommand(
        Principal by,
        OrgId org,
        PersonId person,
        Optional<Email> email,
        PersonName name,
        Profile profile,
        Optional<Set<Role>> roles,
        Optional<Set<LicenseId>> licenses,
        Optional<Set<SiteUrl>> attendeeSites,
        CallingProperties calling) {}
