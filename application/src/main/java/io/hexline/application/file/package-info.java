/** The file stores of the calling platform. */
package io.hexline.application.file;
