FROM node:16-buster
CMD ["node", "-v"]
