/** The calling platform (OCI). */
package io.hexline.application.platform;
