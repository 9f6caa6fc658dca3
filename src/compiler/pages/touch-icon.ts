/** The mark on paper, for home screens. */
export const touchIcon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-6 -6 36 36" width="180" height="180">
<rect x="-6" y="-6" width="36" height="36" fill="#fdfcfa"/>
<g fill="#2457c5"><rect x="1" y="3" width="6.4" height="12" rx="1.6" fill-opacity=".25"/><rect x="8.8" y="3" width="6.4" height="12" rx="1.6"/><rect x="16.6" y="3" width="6.4" height="12" rx="1.6" fill-opacity=".5"/></g>
<circle cx="12" cy="20" r="2.6" fill="#e8a013"/>
</svg>`;
