package io.hexline.console.license;

import io.hexline.console.page.Frame;
import io.hexline.console.page.Hidden;
import java.util.List;
import java.util.Optional;

/**
 * What a user holds and could hold.
 *
 * @param path where the form is sent
 * @param userPath where everything about the user is
 * @param name of the user
 * @param shown from where the user calls today, for the form to bring along
 * @param saved what became of what was sent; empty where nothing was, or where it can be seen at once
 * @param check what the rules say of what is chosen; empty where nothing is chosen that is not held
 * @param released the sentence that says whose account was released; empty where none was
 * @param releases whether the visitor may release accounts of carriers
 */
public record LicensesPage(
        Frame frame,
        String path,
        String userPath,
        String name,
        List<LicenseGroup> groups,
        LicensesForm form,
        List<Hidden> shown,
        CallingPlaces places,
        Optional<LicenseReport> saved,
        Optional<LicenseReport> check,
        Optional<String> released,
        boolean releases) {}
