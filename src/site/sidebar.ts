/**
 * The way through the site, by what a reader wants to do. A page stands in the group of its folder, in the order that its
 * own `sidebar.order` says; the pages that are made from data are links.
 */
export const SIDEBAR = [
  {
    label: 'Start here',
    items: [{ autogenerate: { directory: 'start' } }, { label: 'All guides', slug: 'guides' }],
  },
  { label: 'Containers from zero', items: [{ autogenerate: { directory: 'guides/containers' } }] },
  { label: 'RAIVEN', collapsed: true, items: [{ autogenerate: { directory: 'guides/raiven' } }] },
  { label: 'Kaapana', collapsed: true, items: [{ autogenerate: { directory: 'guides/kaapana' } }] },
  { label: 'Curious Containers', collapsed: true, items: [{ autogenerate: { directory: 'guides/red' } }] },
  { label: 'Flywheel', collapsed: true, items: [{ autogenerate: { directory: 'guides/flywheel' } }] },
  {
    label: 'Several systems, GPUs',
    collapsed: true,
    items: [{ autogenerate: { directory: 'guides/across' } }],
  },
  { label: 'Run and debug', collapsed: true, items: [{ autogenerate: { directory: 'guides/run' } }] },
  {
    label: 'When it fails',
    collapsed: true,
    items: [
      { label: 'Every known failure', link: '/failures/' },
      { autogenerate: { directory: 'failures' } },
    ],
  },
  { label: 'Playground', slug: 'playground' },
  {
    label: 'Reference',
    collapsed: true,
    items: [
      { autogenerate: { directory: 'reference' } },
      { label: 'Commands and exit codes', link: '/reference/commands/' },
      { label: 'Problems', link: '/problems/' },
    ],
  },
  { label: 'For maintainers', collapsed: true, items: [{ autogenerate: { directory: 'guides/maintain' } }] },
  {
    label: 'About',
    collapsed: true,
    items: [
      { autogenerate: { directory: 'about' } },
      { label: 'Coverage', link: '/coverage/' },
      { label: 'Sources', link: '/about/sources/' },
    ],
  },
];
