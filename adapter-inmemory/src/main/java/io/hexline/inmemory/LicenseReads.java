package io.hexline.inmemory;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.license.Licenses;
import io.hexline.domain.license.License;
import io.hexline.domain.license.LicenseId;
import io.hexline.domain.license.OfferedLicense;
import io.hexline.domain.organization.OrgId;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.PersonId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The licenses of the store. */
record LicenseReads(Store store) implements Licenses {

    @Override
    public Either<PortFailure, List<OfferedLicense>> find(OrgId org, Set<LicenseId> ids) {
        Books books = store.books();
        return offered(
                books, ids.stream().flatMap(id -> books.catalogue().license(new Catalogue.Key(org, id)).stream()));
    }

    @Override
    public Either<PortFailure, List<OfferedLicense>> list(OrgId org) {
        Books books = store.books();
        return offered(books, books.catalogue().bought().get(org).stream());
    }

    @Override
    public Either<PortFailure, List<Person>> holders(OrgId org, LicenseId license, Optional<PersonId> after, int max) {
        Books books = store.books();
        return Either.right(books.census()
                .members(new Census.Group.Holders(new Catalogue.Key(org, license)), after)
                .limit(max)
                .flatMap(id -> books.people().find(id).stream())
                .toList());
    }

    private static Either<PortFailure, List<OfferedLicense>> offered(Books books, Stream<License> licenses) {
        return Either.right(licenses.map(license ->
                        new OfferedLicense(license, books.consumption().freeUnits(license)))
                .toList());
    }
}
