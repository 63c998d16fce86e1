package io.hexline.cli.client;

import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.ReportedCode;
import io.hexline.cli.user.UserDetails;
import io.hexline.cli.user.UserReference;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.LicenseOperation.SiteOperation;
import io.vavr.control.Either;
import java.util.List;

/** Where licenses are given and taken away. What cannot be done is on the left, ready to be said. */
public interface LicenseClient {

    /** Finds the users, licenses and locations that are named here. */
    Names names();

    /**
     * Applies as much of it as the rules allow.
     *
     * @param user by id or e-mail
     */
    Either<Answer, Assigned> assign(UserReference user, List<LicenseOperation> licenses, List<SiteOperation> sites);

    /** What it would apply; nothing changes. */
    Either<Answer, LicensePreview> preview(
            UserReference user, List<LicenseOperation> licenses, List<SiteOperation> sites);

    /**
     * What came of it.
     *
     * @param refusals why the rest was not applied; empty where all of it was
     */
    record Assigned(UserDetails user, List<ReportedCode> refusals) {

        public Assigned {
            refusals = List.copyOf(refusals);
        }
    }
}
