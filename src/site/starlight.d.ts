// What Starlight puts into `Astro.locals`: the route of the page and its translations.
/// <reference types="@astrojs/starlight" />
