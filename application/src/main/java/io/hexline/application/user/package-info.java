/** People: as the directory knows them, and as they are shown. */
package io.hexline.application.user;
