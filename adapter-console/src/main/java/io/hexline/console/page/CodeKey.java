package io.hexline.console.page;

import io.hexline.domain.code.Code;

/** What a code is called where it has to be told apart from all others: several may share an id. */
public final class CodeKey {

    private CodeKey() {}

    /** Its family and name. */
    public static String of(Code code) {
        return code.getClass().getSimpleName() + "." + code.name();
    }

    /** Of the page about it. */
    public static String path(Code code) {
        return Menu.CODES.path(of(code));
    }
}
